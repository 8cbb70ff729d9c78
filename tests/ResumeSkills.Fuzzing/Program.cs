using System.Globalization;
using ResumeSkills.Fuzzing;

// usage: fuzz [INPUTS] [SEED]
//        fuzz --save SEED INPUT FILE    writes one input of a run to a file
if (args is ["--save", var ofSeed, var number, var path])
{
    File.WriteAllBytes(path, Fuzzer.Input(SeedFiles.All(), int.Parse(ofSeed, CultureInfo.InvariantCulture), int.Parse(number, CultureInfo.InvariantCulture)).Bytes);
    return 0;
}

var inputs = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 200_000;
var seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1;
var seeds = SeedFiles.All();
Console.WriteLine($"{inputs} mutations of {seeds.Count} files, seed {seed}");
var result = Fuzzer.Run(seeds, inputs, seed, done => Console.Error.Write($"\r{done}"), slow: input => Console.Error.WriteLine($"\r{input}"));
Console.WriteLine();
Console.WriteLine($"{result.Read} read, {result.Refused} refused with a reason, {result.Faults.Count} faults; slowest {result.Slowest.TotalMilliseconds:N0} ms ({result.SlowestInput})");
foreach (var fault in result.Faults.Take(20))
    Console.WriteLine(fault);
return result.Faults.Count == 0 ? 0 : 1;
