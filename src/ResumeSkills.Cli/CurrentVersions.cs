using System.Reflection;
using ResumeSkills.Reporting;
using ResumeSkills.Tagging;

namespace ResumeSkills.Cli;

/// <summary>The stamp of every result.</summary>
internal static class CurrentVersions
{
    public static Versions Read() => new(
        typeof(CurrentVersions).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion,
        Tagger.Version,
        Taxonomy.Version);
}
