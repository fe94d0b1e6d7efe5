module dayseven/supervisor

go 1.27
