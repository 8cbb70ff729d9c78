using FluentAssertions;
using ResumeSkills.Ingest;

namespace ResumeSkills.Tests.Ingest;

/// <summary>What every reader owes for any bytes.</summary>
internal static class Reading
{
    /// <summary>Reads bytes that must be refused, and returns the refusal after checking that it tells the user enough.</summary>
    public static UnreadableDocumentException Refused(byte[] bytes, string name = "cv.docx")
    {
        var refusal = FluentActions.Invoking(() => DocumentReader.Read(name, bytes)).Should().Throw<UnreadableDocumentException>().Which;
        refusal.Message.Should().StartWith(name + ": ").And.EndWith(".").And.Contain(";", "the cause is followed by the next step");
        return refusal;
    }

    /// <summary>Whether the bytes are read into a sound document or refused; any other exception comes through.</summary>
    public static bool AnswersOrRefuses(byte[] bytes)
    {
        try
        {
            var document = DocumentReader.Read("any", bytes);
            ShouldBeSound(document);
        }
        catch (UnreadableDocumentException refusal)
        {
            refusal.Message.Should().StartWith("any: ").And.EndWith(".");
        }
        return true;
    }

    /// <summary>The promises that all later stages rely on.</summary>
    public static void ShouldBeSound(Document document)
    {
        string.Join('\n', document.Lines.Select(document.TextOf)).Should().Be(document.Text, "the text is the lines, joined");
        document.Text.Should().NotBeNullOrWhiteSpace();
        document.Text.Where(character => char.IsControl(character) && character is not ('\n' or '\t')).Should().BeEmpty();
        document.Lines.Should().OnlyContain(line => line.Span.Length <= LineWriter.MaxLineLength && double.IsFinite(line.Indent) && double.IsFinite(line.FontSize));
        document.Sections.Should().BeEmpty();
    }
}
