"""What the benchmarks run in processes of their own, beside or inside the program."""
