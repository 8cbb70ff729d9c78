namespace ResumeSkills.Structure;

/// <summary>Finds the statements of a document: bullets of a resume, sentences of a letter.</summary>
public static class BulletFinder
{
    public static IReadOnlyList<Bullet> Find(Document document) => [];
}
