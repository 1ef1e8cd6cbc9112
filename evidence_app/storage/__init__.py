"""Where cases are kept: the library folder, its database, the vault of originals, the journal, archives and copies."""
