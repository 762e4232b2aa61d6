# Automatic exponential smoothing of statsforecast (Nixtla) on a collection of series, scored as bench/forecast.mjs scores ours.
import json, sys, warnings
import numpy as np
from statsforecast.models import AutoETS

warnings.filterwarnings("ignore")
seasons = {"yearly": 1, "quarterly": 4, "monthly": 12}
every = int(sys.argv[2])
results = {}
for kind, season in seasons.items():
    own = [s for s in json.load(open(sys.argv[1])).values() if str(s["period"]).strip("[']").lower() == kind][::every]
    scores, held, widths, steps = [], {80: 0, 95: 0}, {80: 0.0, 95: 0.0}, 0
    for s in own:
        x, truth = np.array(s["x"], float), np.array(s["xx"], float)
        scale = np.abs(x[season:] - x[:-season]).mean()
        made = AutoETS(season_length=season).forecast(y=x, h=len(truth), level=[80, 95])
        scores.append(np.abs(truth - made["mean"]).mean() / scale)
        steps += len(truth)
        for level in held:
            low, high = made[f"lo-{level}"], made[f"hi-{level}"]
            held[level] += ((truth >= low) & (truth <= high)).sum()
            below, above = np.maximum(low - truth, 0), np.maximum(truth - high, 0)
            widths[level] += ((high - low + 2 / (1 - level / 100) * (below + above)) / scale).sum()
    results[kind] = {
        "mase": float(np.mean(scores)),
        "held80": held[80] / steps,
        "held95": held[95] / steps,
        "score80": widths[80] / steps,
        "score95": widths[95] / steps,
    }
print(json.dumps(results))
