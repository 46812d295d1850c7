// Nothing: the library exists for the headers that it compiles beforehand (modules.cmake).
