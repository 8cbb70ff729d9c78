namespace ResumeSkills.Ingest.Pdf.Objects;

/// <summary>A page and the attributes that it may inherit.</summary>
internal sealed record PageNode(PdfDictionary Dictionary, PdfValue Resources, PdfValue MediaBox, PdfValue CropBox, PdfValue Rotate)
{
    /// <summary>The number of the page's object, or -1 where it is none of its own.</summary>
    public int Number { get; init; } = -1;

    public static PageNode Root { get; } = new(PdfDictionary.Empty, PdfValue.Null, PdfValue.Null, PdfValue.Null, PdfValue.Null);

    /// <summary>The node below this one, which hands down what the node does not say itself.</summary>
    public PageNode With(PdfDictionary node) => new(
        node,
        Or(node["Resources"], Resources),
        Or(node["MediaBox"], MediaBox),
        Or(node["CropBox"], CropBox),
        Or(node["Rotate"], Rotate));

    private static PdfValue Or(PdfValue own, PdfValue inherited) => own.IsNull ? inherited : own;
}
