# The same sums as the floor, then duplicates, missing last year, thousand-fold ratios and the Hidiroglou-Berthelot limits,
# in polars or pandas, as one would write them by hand.
import sys, time, glob
tool, folder, form = sys.argv[1:4]
items = ["output", "revenue", "investment"]
files = sorted(glob.glob(f"{folder}/data/returns/synthetic-*.{form}"))
begun = time.time()
if tool == "polars":
    import polars as pl
    read = pl.scan_parquet if form == "parquet" else pl.scan_csv
    reg = (pl.read_parquet if form == "parquet" else pl.read_csv)(f"{folder}/data/register.{form}").with_columns(pl.col("class_code").cast(pl.String).str.slice(0, 2).alias("ind"))
    rows = read(files).join(reg.lazy().select("enterprise", "ind"), on="enterprise")
    rows = rows.sort("sent").unique(["enterprise", "period"], keep="last")
    rows = rows.with_columns((pl.col("output").cast(pl.Float64) / pl.col("output_last_year").cast(pl.Float64)).alias("r"))
    med = rows.filter(pl.col("r").is_finite() & (pl.col("r") > 0)).group_by("ind", "period").agg(pl.col("r").median().alias("m"))
    rows = rows.join(med, on=["ind", "period"])
    s = pl.when(pl.col("r") < pl.col("m")).then(1 - pl.col("m") / pl.col("r")).otherwise(pl.col("r") / pl.col("m") - 1)
    rows = rows.with_columns((s * pl.max_horizontal("output", "output_last_year").cast(pl.Float64) ** 0.4).alias("e"))
    out = rows.group_by("ind", "period").agg([pl.len()] + [pl.col(c).sum() for i in items for c in (i, i + "_last_year")] + [pl.col("e").quantile(q).alias(f"q{q}") for q in (0.25, 0.5, 0.75)] + [((pl.col("r") > 300) | (pl.col("r") < 1 / 300)).sum().alias("units")])
    print(out.collect(engine="streaming").height)
else:
    import pandas as pd
    read = pd.read_parquet if form == "parquet" else pd.read_csv
    reg = read(f"{folder}/data/register.{form}")
    reg["ind"] = reg["class_code"].astype(str).str[:2]
    rows = pd.concat([read(f) for f in files])
    for i in items:
        for c in (i, i + "_last_year"):
            rows[c] = rows[c].astype(float)
    rows = rows.sort_values("sent").drop_duplicates(["enterprise", "period"], keep="last").merge(reg[["enterprise", "ind"]], on="enterprise")
    rows["r"] = rows["output"] / rows["output_last_year"]
    good = rows[(rows.r > 0) & (rows.r < float("inf"))]
    m = good.groupby(["ind", "period"])["r"].transform("median")
    s = (1 - m / good.r).where(good.r < m, good.r / m - 1)
    e = s * good[["output", "output_last_year"]].max(axis=1) ** 0.4
    q = e.groupby([good.ind, good.period]).quantile([0.25, 0.5, 0.75])
    out = rows.groupby(["ind", "period"])[[c for i in items for c in (i, i + "_last_year")]].sum()
    print(len(out), len(q))
print(f"seconds={time.time() - begun:.3f}")
