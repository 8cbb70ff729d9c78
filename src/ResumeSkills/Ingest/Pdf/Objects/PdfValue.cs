namespace ResumeSkills.Ingest.Pdf.Objects;

/// <summary>
/// Any PDF object (ISO 32000-1, 7.3). The As... members follow references and answer with nothing where the kind is another,
/// so that a malformed file reads like one in which the entry is absent.
/// </summary>
internal readonly struct PdfValue
{
    // A reference keeps its generation above the 31 bits of its number; a double holds both exactly.
    private const double GenerationUnit = 1L + int.MaxValue;

    private readonly object? _item;
    private readonly double _number;

    private PdfValue(PdfKind kind, double number, object? item)
    {
        Kind = kind;
        _number = number;
        _item = item;
    }

    public PdfKind Kind { get; }

    public static PdfValue Null => default;

    public static PdfValue Of(double number) => new(PdfKind.Number, number, null);

    public static PdfValue Of(bool value) => new(PdfKind.Boolean, value ? 1 : 0, null);

    public static PdfValue Of(byte[] text) => new(PdfKind.String, 0, text);

    public static PdfValue Named(string name) => new(PdfKind.Name, 0, name);

    public static PdfValue Of(PdfValue[] array) => new(PdfKind.Array, 0, array);

    public static PdfValue Of(PdfDictionary dictionary) => new(PdfKind.Dictionary, 0, dictionary);

    public static PdfValue Of(PdfStream stream) => new(PdfKind.Stream, 0, stream);

    public static PdfValue Reference(PdfFile file, int number, int generation = 0) =>
        new(PdfKind.Reference, number + (generation * GenerationUnit), file);

    /// <summary>The object number of a reference, or -1.</summary>
    public int ReferenceNumber => Kind == PdfKind.Reference ? (int)((long)_number & int.MaxValue) : -1;

    /// <summary>The generation that a reference names, 0 to 65535; no reader needs it, only who writes the reference again.</summary>
    public int ReferenceGeneration => Kind == PdfKind.Reference ? (int)((long)_number >> 31) : 0;

    public PdfValue Resolved => Kind == PdfKind.Reference ? ((PdfFile)_item!).Fetch(ReferenceNumber) : this;

    public bool IsNull => Resolved.Kind == PdfKind.Null;

    public double AsNumber(double otherwise = 0)
    {
        var value = Resolved;
        return value.Kind == PdfKind.Number && double.IsFinite(value._number) ? value._number : otherwise;
    }

    public int AsInteger(int otherwise = 0)
    {
        var number = AsNumber(double.NaN);
        return number is >= int.MinValue and <= int.MaxValue ? (int)number : otherwise;
    }

    public bool AsBoolean(bool otherwise = false)
    {
        var value = Resolved;
        return value.Kind == PdfKind.Boolean ? value._number != 0 : otherwise;
    }

    public string? AsName()
    {
        var value = Resolved;
        return value.Kind == PdfKind.Name ? (string)value._item! : null;
    }

    public byte[]? AsString()
    {
        var value = Resolved;
        return value.Kind == PdfKind.String ? (byte[])value._item! : null;
    }

    public PdfValue[]? AsArray()
    {
        var value = Resolved;
        return value.Kind == PdfKind.Array ? (PdfValue[])value._item! : null;
    }

    public PdfStream? AsStream()
    {
        var value = Resolved;
        return value.Kind == PdfKind.Stream ? (PdfStream)value._item! : null;
    }

    /// <summary>A dictionary, also that of a stream.</summary>
    public PdfDictionary? AsDictionary()
    {
        var value = Resolved;
        return value.Kind switch
        {
            PdfKind.Dictionary => (PdfDictionary)value._item!,
            PdfKind.Stream => ((PdfStream)value._item!).Dictionary,
            _ => null,
        };
    }

    /// <summary>The numbers of an array, or null unless it holds at least <paramref name="count"/> of them.</summary>
    public double[]? AsNumbers(int count)
    {
        if (AsArray() is not { } array || array.Length < count)
            return null;
        var numbers = new double[count];
        for (var i = 0; i < count; i++)
        {
            numbers[i] = array[i].AsNumber(double.NaN);
            if (double.IsNaN(numbers[i]))
                return null;
        }
        return numbers;
    }
}
