using BenchmarkDotNet.Running;
using ResumeSkills.Benchmarks;

// "batch" prints documents and lines a second over whole folders; anything else goes to BenchmarkDotNet.
if (args is ["batch", ..])
{
    Throughput.Print(args.Length > 1 ? args[1] : Corpus.DefaultFolder);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Corpus).Assembly).Run(args);
