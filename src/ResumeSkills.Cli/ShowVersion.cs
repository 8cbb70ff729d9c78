using System.CommandLine;
using System.CommandLine.Invocation;

namespace ResumeSkills.Cli;

/// <summary>Writes the program's version, whatever command stands beside it.</summary>
internal sealed class ShowVersion : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(CurrentVersions.Read().Program);
        return 0;
    }
}
