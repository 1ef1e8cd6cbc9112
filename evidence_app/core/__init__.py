"""What a case is and what the rules say. Standard library only; values and "now" come in, values go out."""
