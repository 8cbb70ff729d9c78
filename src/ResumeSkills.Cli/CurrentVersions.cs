using System.Reflection;
using System.Security.Cryptography;
using ResumeSkills.Reporting;

namespace ResumeSkills.Cli;

/// <summary>The stamp of every result.</summary>
internal static class CurrentVersions
{
    public static Versions Read() => new(
        typeof(CurrentVersions).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion,
        Fingerprint("Tagging/weights.bin"),
        Fingerprint("Tagging/skills.tsv"));

    // Data that is trained or edited is known by its content: a number kept by hand would be forgotten.
    private static string Fingerprint(string resource)
    {
        using var data = typeof(Report).Assembly.GetManifestResourceStream(resource);
        return data is null ? "none" : Convert.ToHexStringLower(SHA256.HashData(data))[..12];
    }
}
