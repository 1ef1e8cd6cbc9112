"""Widgets that pages are made of. They draw values; rules live in core."""
