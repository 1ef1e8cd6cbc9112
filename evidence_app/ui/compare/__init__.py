"""The comparison studio: panes, tools, marks and the table of differences. `pages.compare` puts them together."""
