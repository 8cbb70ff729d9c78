# Each target is a step that a person would take; README.md tells more.
.PHONY: run test build train evaluate format

PROGRAM = out/resumeskills

run: build
	$(PROGRAM) analyze samples/maya-okafor.pdf

test: build
	dotnet test --configuration Release --nologo

# The program is published beside its libraries, under the name that users type.
build:
	dotnet publish src/ResumeSkills.Cli --configuration Release --use-current-runtime --self-contained false \
	  -p:PublishReadyToRun=true --output out --nologo --verbosity quiet
	mv out/ResumeSkills.Cli $(PROGRAM)

train:
	dotnet run --configuration Release --project src/ResumeSkills.Train -- train

evaluate:
	dotnet run --configuration Release --project src/ResumeSkills.Train -- evaluate

format:
	dotnet format
