# Each target is a step that a person would take; README.md tells more.
.PHONY: run web test accept build samples train evaluate bench bench-cohort bench-web fuzz format

PROGRAM = out/resumeskills
BROWSER = tests/ResumeSkills.EndToEnd/Browser
AXE = $(BROWSER)/node_modules/axe-core/axe.min.js
SUDO = $(if $(filter-out 0,$(shell id -u)),sudo)

run: build
	$(PROGRAM) analyze samples/maya-okafor.pdf --format html -o out/maya-okafor.html
	$(PROGRAM) analyze samples/maya-okafor.pdf
	@echo "The same as a page to read, fill in and print: out/maya-okafor.html"

# The web app, on this machine only.
web: build
	$(PROGRAM) serve

# Debian's chromium and an accessibility checker are set up where they are missing.
test: build $(AXE)
	command -v chromium > /dev/null || { $(SUDO) apt-get update && $(SUDO) apt-get install --yes --no-install-recommends chromium fonts-dejavu-core; }
	dotnet test --configuration Release --nologo --blame-hang-timeout 10m --blame-hang-dump-type none

$(AXE): $(BROWSER)/package-lock.json
	npm ci --prefix $(BROWSER) --no-audit --no-fund
	touch $@

# Takes the present output of the reports as the expected one; look at the diff before committing it.
accept:
	ACCEPT_GOLDEN=1 dotnet test tests/ResumeSkills.Tests --configuration Release --nologo --filter FullyQualifiedName~Reporting

# The program is published beside its libraries, under the name that users type.
build:
	dotnet publish src/ResumeSkills.Cli --configuration Release --use-current-runtime --self-contained false \
	  -p:PublishReadyToRun=true --output out --nologo --verbosity quiet
	mv out/ResumeSkills.Cli $(PROGRAM)

# Makes the sample documents anew from samples/sources; installs the programs that do so (Debian).
samples:
	samples/sources/make-all

train:
	dotnet run --configuration Release --project src/ResumeSkills.Train -- train

evaluate:
	dotnet run --configuration Release --project src/ResumeSkills.Train -- evaluate

# Documents and lines a second, what each allocates, and what whole runs take; "dotnet run ... -- --filter '*'" measures with BenchmarkDotNet.
bench: build
	dotnet run --configuration Release --project tests/ResumeSkills.Benchmarks -- batch
	dotnet run --configuration Release --project tests/ResumeSkills.Benchmarks -- program $(PROGRAM)

# Ten thousand documents through the built program: documents a second, memory, time to go on after a kill. Takes some minutes.
bench-cohort: build
	dotnet run --configuration Release --project tests/ResumeSkills.Benchmarks -- cohort 10000

# Fifty uploads at one time to the built web app, alone and beside hostile ones; answers a second, times, memory, what is refused. Some minutes, on loopback only.
SECONDS = 60
bench-web: build
	dotnet run --configuration Release --project tests/ResumeSkills.Benchmarks -- web $(SECONDS)

# Some minutes of mutated documents: each must be read or refused with a reason.
fuzz:
	dotnet run --configuration Release --project tests/ResumeSkills.Fuzzing -- 200000

format:
	dotnet format
