// Only there so that its target has something to compile.
