module dayseven/harness

go 1.27
