using BenchmarkDotNet.Running;
using ResumeSkills.Benchmarks;

// "check" prints what a warm cache saves; "batch" prints documents and lines a second over whole folders; anything else goes to BenchmarkDotNet.
if (args is ["batch", ..])
{
    Throughput.Print(args.Length > 1 ? args[1] : Corpus.DefaultFolder);
    return;
}

if (args is ["check", var program])
{
    KeptVerdicts.Print(Path.GetFullPath(program), Corpus.Samples);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Corpus).Assembly).Run(args);
