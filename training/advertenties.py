def make_blocks(n): return iter(())
