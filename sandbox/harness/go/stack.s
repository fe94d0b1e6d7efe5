// Lets stack.go declare a function without a body.
