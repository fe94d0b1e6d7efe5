// dayseven: problem=echoes expect=compile-error class=odd-bytes
/* nothing else */
