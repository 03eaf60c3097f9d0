# SPDX-License-Identifier: Apache-2.0
# For newcomers: `make run` and `make test` install what is missing (Debian 12, as root or with sudo), build, and go.
# Developers use the presets: cmake --preset dev && cmake --build --preset dev && ctest --preset dev

JOBS ?= $(shell nproc)
DEMO ?= $(CURDIR)/build/demo

.PHONY: run test bench sim asan tsan fuzz build clean
run: deps-run
	@$(MAKE) --no-print-directory build PRESET=release TARGETS="gatelog gatelogctl gatelog-decoder"
	@packaging/run-demo build/release/bin "$(DEMO)"

test: deps-test
	@$(MAKE) --no-print-directory build PRESET=dev
	@ctest --preset dev -j $(JOBS)

# Figures only: nothing fails on a slow machine.
bench: deps-test
	@$(MAKE) --no-print-directory build PRESET=release
	@build/release/bin/bench_store
	@build/release/bin/bench_merge
	@build/release/bin/bench_sync
	@build/release/bin/bench_desk
	@build/release/bin/bench_decode
	@build/release/bin/bench_office
	@tests/bench/bench_camera

# The simulator's full count: fails below 1,000 seeds, 5,000 hours, and what else `--enough` wants. Eight minutes on two cores.
sim: deps-test
	@$(MAKE) --no-print-directory build PRESET=dev TARGETS=gatelog_sim
	@build/dev/bin/gatelog_sim --seeds 1..1000 --jobs $(JOBS) --enough

asan: deps-test
	@$(MAKE) --no-print-directory build PRESET=asan
	@ctest --preset asan -j $(JOBS)

tsan: deps-tsan
	@packaging/build-qt-tsan build/qt-tsan $(JOBS)
	@$(MAKE) --no-print-directory build PRESET=tsan
	@ctest --preset tsan -j $(JOBS)

# Every target for FUZZ_SECONDS; findings land in build/fuzz.
FUZZ_SECONDS ?= 300
fuzz: deps-fuzz
	@$(MAKE) --no-print-directory build PRESET=fuzz
	@packaging/run-fuzzers build/fuzz $(FUZZ_SECONDS)

PRESET ?= dev
build:
	@test -f build/$(PRESET)/build.ninja || cmake --preset $(PRESET) > /dev/null
	@cmake --build --preset $(PRESET) -j $(JOBS) $(if $(TARGETS),--target $(TARGETS))

DEPS = deps-run deps-test deps-fuzz deps-tsan
.PHONY: $(DEPS)
$(DEPS): deps-%:
	@packaging/install-dependencies $*

clean:
	rm -rf build
