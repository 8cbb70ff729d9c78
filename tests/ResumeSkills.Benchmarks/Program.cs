using System.Globalization;
using BenchmarkDotNet.Running;
using ResumeSkills.Benchmarks;
using ResumeSkills.Benchmarks.Web;

// "program" prints what single runs of the built program take and what a warm cache saves; "batch" prints documents and lines a second over whole folders; "cohort" runs the built program over
// many documents; "web" puts load on the built web app; anything else goes to BenchmarkDotNet.
if (args is ["batch", ..])
{
    Throughput.Print(args.Length > 1 ? args[1] : Corpus.DefaultFolder);
    return;
}

if (args is ["cohort", ..])
{
    CohortRun.Print(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 10_000);
    return;
}

if (args is ["web", ..])
{
    await WebLoad.PrintAsync(TimeSpan.FromSeconds(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 60));
    return;
}

if (args is ["program", var path])
{
    var program = new BuiltProgram(Path.GetFullPath(path));
    program.PrintSingleRuns();
    KeptVerdicts.Print(program, Corpus.Samples);
    if (Corpus.DefaultFolder != Corpus.Samples)
        KeptVerdicts.Print(program, Corpus.DefaultFolder);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Corpus).Assembly).Run(args);
