# The same work as peers.py in data.table, from CSV.
suppressMessages(library(data.table))
args <- commandArgs(TRUE); folder <- args[1]
begun <- Sys.time()
reg <- fread(file.path(folder, "data/register.csv"), colClasses = list(character = "class_code"))
reg[, ind := substr(class_code, 1, 2)]
rows <- rbindlist(lapply(Sys.glob(file.path(folder, "data/returns/synthetic-*.csv")), fread))
setorder(rows, sent)
rows <- unique(rows, by = c("enterprise", "period"), fromLast = TRUE)
rows[reg, ind := i.ind, on = "enterprise"]
rows[, r := output / output_last_year]
good <- rows[is.finite(r) & r > 0]
good[, m := median(r), by = .(ind, period)]
good[, e := fifelse(r < m, 1 - m / r, r / m - 1) * pmax(output, output_last_year)^0.4]
q <- good[, as.list(quantile(e, c(.25, .5, .75))), by = .(ind, period)]
out <- rows[, lapply(.SD, sum), by = .(ind, period), .SDcols = patterns("^(output|revenue|investment)")]
cat(nrow(out), sprintf("seconds=%.3f\n", as.numeric(difftime(Sys.time(), begun, units = "secs"))))
