module dayseven/formatter

go 1.27
