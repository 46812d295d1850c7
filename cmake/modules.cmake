# How every folder of generator/ becomes a library, and every folder of tests/unit a test program.

find_program(CCACHE ccache)
if(CCACHE AND NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
find_package(fmt REQUIRED)

add_library(bipgen_options INTERFACE)
target_include_directories(bipgen_options INTERFACE ${PROJECT_SOURCE_DIR}/generator)
target_compile_options(bipgen_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror
  # Paths in asserts and debug data are relative to the project, so that two checkouts give the same binary.
  -ffile-prefix-map=${PROJECT_SOURCE_DIR}/=)
if(BIPGEN_SANITIZE)
  target_compile_options(bipgen_options INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(bipgen_options INTERFACE -fsanitize=address,undefined)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # g++ 12 sees faults in its own headers: std::variant and a sanitized std::regex uninitialized (GCC
  # bugs 80635, 105562), std::string overlapping itself (105329). clang checks the same code.
  target_compile_options(bipgen_options INTERFACE -Wno-maybe-uninitialized -Wno-restrict)
endif()
if(BIPGEN_FUZZ)
  target_compile_options(bipgen_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
target_link_libraries(bipgen_options INTERFACE Threads::Threads)

# The builds for release and for fuzzing read the headers of the standard library once, and those of the model for
# the folders that stand above it. The other builds do without, and so see a source that forgets to
# include one.
if(BIPGEN_PRECOMPILE)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # The same faults in its headers (105329); from a precompiled one they are not held back.
    target_compile_options(bipgen_options INTERFACE -Wno-stringop-overflow -Wno-stringop-overread -Wno-array-bounds)
  endif()
  set(standard_headers
    <algorithm> <array> <charconv> <functional> <map> <memory> <optional> <set> <string> <string_view> <tuple>
    <utility> <variant> <vector>)
  add_library(bipgen_standard_headers STATIC ${PROJECT_SOURCE_DIR}/cmake/standard_headers.cpp)
  target_link_libraries(bipgen_standard_headers PUBLIC bipgen_options)
  target_precompile_headers(bipgen_standard_headers PRIVATE ${standard_headers})
  add_library(bipgen_model_headers STATIC ${PROJECT_SOURCE_DIR}/cmake/standard_headers.cpp)
  target_link_libraries(bipgen_model_headers PUBLIC bipgen_options)
  target_precompile_headers(bipgen_model_headers PRIVATE
    ${standard_headers} ${PROJECT_SOURCE_DIR}/generator/act/act.hpp)
endif()
set(folders_above_the_model
  parsing amending drafting organization timeline history charts exports importing pages app)
# It also compiles the sources of these folders eight at a time: half the work.
set(folders_compiled_together
  amending app charts drafting exports history lint organization pages parsing search timeline)

# bipgen_module(<folder> SOURCES <file>... [ALONE <file>...] [NEEDS <folder>...] [LIBRARIES <target>...])
# ALONE names sources that the release build may not compile together with others of the folder, because both define
# the same name for themselves.
# NEEDS names the folders whose headers this folder's own headers or sources include;
# LIBRARIES are third-party targets, private to the folder: nobody else sees their headers.
function(bipgen_module name)
  cmake_parse_arguments(ARG "" "" "SOURCES;ALONE;NEEDS;LIBRARIES" ${ARGN})
  if(NOT ARG_SOURCES)
    add_library(bipgen_${name} INTERFACE)
    return()
  endif()
  add_library(bipgen_${name} STATIC ${ARG_SOURCES})
  set_property(GLOBAL APPEND PROPERTY BIPGEN_TARGETS bipgen_${name})
  target_link_libraries(bipgen_${name} PUBLIC bipgen_options PRIVATE ${ARG_LIBRARIES})
  if(BIPGEN_PRECOMPILE AND name IN_LIST folders_compiled_together)
    set_target_properties(bipgen_${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
    set_source_files_properties(${ARG_ALONE} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
  endif()
  if(BIPGEN_PRECOMPILE)
    if(name IN_LIST folders_above_the_model)
      target_precompile_headers(bipgen_${name} REUSE_FROM bipgen_model_headers)
    else()
      target_precompile_headers(bipgen_${name} REUSE_FROM bipgen_standard_headers)
    endif()
  endif()
  foreach(need IN LISTS ARG_NEEDS)
    target_link_libraries(bipgen_${name} PUBLIC bipgen_${need})
  endforeach()
endfunction()

# bipgen_unit_tests(<folder> SOURCES <file>... [NEEDS <folder>...]): one doctest program, one CTest test.
function(bipgen_unit_tests name)
  cmake_parse_arguments(ARG "" "" "SOURCES;NEEDS" ${ARGN})
  add_executable(unit_${name} ${ARG_SOURCES})
  target_link_libraries(unit_${name} PRIVATE bipgen_${name} bipgen_test_support)
  foreach(need IN LISTS ARG_NEEDS)
    target_link_libraries(unit_${name} PRIVATE bipgen_${need})
  endforeach()
  add_test(NAME unit.${name} COMMAND unit_${name})
  set_tests_properties(unit.${name} PROPERTIES LABELS unit)
endfunction()
