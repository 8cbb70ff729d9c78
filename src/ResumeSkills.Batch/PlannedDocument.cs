using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ResumeSkills.Batch.Roster;

namespace ResumeSkills.Batch;

/// <summary>A document with all that its result depends on.</summary>
/// <param name="Student">Its student's id, or pseudonym.</param>
/// <param name="ShownName">What reports call it.</param>
/// <param name="Page">The name of its HTML page.</param>
/// <param name="Content">SHA-256 of its bytes; empty where it cannot be read.</param>
internal sealed record PlannedDocument(
    BatchDocument Document, string Student, string ShownName, string Page, string Content, RoleProfile? Role, IReadOnlyList<AdvisorNote> Notes)
{
    /// <summary>Fingerprint of the document, of what goes with it and of the program that reads it.</summary>
    public required string Key { get; init; }

    public static string KeyOf(params IEnumerable<string> parts) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(parts.ToArray()))));
}
