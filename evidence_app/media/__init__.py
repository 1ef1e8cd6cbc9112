"""Pixels and containers: what a file is, its pictures upright and in true colour, the frames that prove the point.

Called by services only. Knows nothing of orders, libraries or windows. Heavy libraries load with the module that needs them.
"""
