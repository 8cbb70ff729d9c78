namespace ResumeSkills.Reporting.Html;

/// <summary>A headed part of the report.</summary>
/// <param name="Id">Its anchor in the page.</param>
/// <param name="Write">Writes what stands below its heading; headings in it begin at the third level.</param>
public sealed record HtmlPart(string Id, string Title, Action<HtmlWriter> Write);
