using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ResumeSkills.Checking;

/// <summary>
/// Knows a finding again in a later draft: by its document, its rule and the words of its statement, whatever number the
/// statement has and wherever it was moved to.
/// </summary>
public static class Fingerprints
{
    private const int Bytes = 8;

    /// <summary>A fingerprint for each issue, in their order: 16 hexadecimal digits.</summary>
    /// <param name="path">The document's path below the root of the project, with '/'.</param>
    public static IReadOnlyList<string> Of(string path, IReadOnlyList<Issue> issues)
    {
        var fingerprints = new string[issues.Count];
        var alike = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < issues.Count; i++)
        {
            var key = $"{path}\n{issues[i].RuleId}\n{Plain(issues[i].Statement)}";
            if (!alike.TryGetValue(key, out var same))
                alike[key] = same = [];
            same.Add(i);
        }

        foreach (var (key, same) in alike)
        {
            // Equal statements are told apart by their entries, so that entries may change places.
            same.Sort((a, b) => string.CompareOrdinal(issues[a].Entry, issues[b].Entry) is not 0 and var order ? order : a - b);
            for (var occurrence = 0; occurrence < same.Count; occurrence++)
                fingerprints[same[occurrence]] = Hash(string.Create(CultureInfo.InvariantCulture, $"{key}\n{occurrence}"));
        }

        return fingerprints;
    }

    /// <summary>Letters and digits in lower case, words apart by one blank: typography may change.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                plain.Append(char.ToLowerInvariant(c));
            else if (plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        }

        return plain.ToString().TrimEnd();
    }

    private static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, Bytes));
}
