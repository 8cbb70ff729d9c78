namespace ResumeSkills.Checking;

/// <summary>What a gate needs to know of one document: a small copy of its report that can be kept, compared and printed.</summary>
/// <param name="Score">Its parts without their names and reasons; null where the document has no score.</param>
/// <param name="Skills">The skills found, by id, each at its best level.</param>
/// <param name="Issues">In the order of the document; those about the whole document come last.</param>
/// <param name="Allowances">What its writer allows in comments.</param>
public sealed record Verdict(
    DocumentKind Kind, Score? Score, IReadOnlyList<FoundSkill> Skills, IReadOnlyList<Issue> Issues, IReadOnlyList<Allowance> Allowances);

/// <param name="Id">The skill's id, such as <c>leadership</c>.</param>
public sealed record FoundSkill(string Id, Level Level);

/// <summary>A finding with its place, apart from the report it was made in.</summary>
/// <param name="Statement">The whole statement concerned; empty where the finding is about the document.</param>
/// <param name="Words">The words concerned; empty where the finding is about the document.</param>
/// <param name="Entry">Title and organization that the statement stands under; empty where none is announced.</param>
/// <param name="Bullet">The statement's number, or null.</param>
/// <param name="Region">Where the words stand in a source of plain lines, or null.</param>
public sealed record Issue(
    string RuleId,
    Severity Severity,
    string Message,
    string Statement,
    string Words,
    string Entry,
    int? Bullet,
    Place Place,
    SourceRegion? Region,
    IReadOnlyList<SourceEdit> Edits);

/// <summary>A stretch of a text file; lines and columns count from 1, columns in UTF-16 code units, and the end column is exclusive.</summary>
/// <param name="Column">0 where only the lines are known; so is <paramref name="EndColumn"/> then.</param>
public sealed record SourceRegion(int Line, int Column, int EndLine, int EndColumn);

/// <summary>A change of a text file that would mend a finding.</summary>
public sealed record SourceEdit(SourceRegion Region, string Replacement, EditSafety Safety);

/// <summary>A comment in which the writer allows a rule's finding.</summary>
/// <param name="Bullet">The statement it is about; null for the whole document.</param>
/// <param name="Line">Where the comment stands, from 1.</param>
/// <param name="Until">The last day on which it holds, or null for always.</param>
public sealed record Allowance(string RuleId, int? Bullet, int Line, DateOnly? Until, string Reason);
