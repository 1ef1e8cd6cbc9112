"""Dialogs: each asks one thing, checks it through a service, and marks the field that is wrong."""
