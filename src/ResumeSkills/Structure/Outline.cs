namespace ResumeSkills.Structure;

/// <summary>Finds headings and divides a document into sections.</summary>
public static class Outline
{
    public static Document Of(Document document) => document;
}
