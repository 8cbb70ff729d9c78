using System.Text;
using Microsoft.AspNetCore.Http.Features;

namespace ResumeSkills.Web;

/// <summary>A file of a form, or words that were pasted into one.</summary>
/// <param name="Name">Without any folder, for messages and pages only.</param>
internal sealed record Upload(string Name, ReadOnlyMemory<byte> Bytes)
{
    private const int NameLength = 120;
    private const int Parts = 64;

    /// <summary>Reads a whole form into memory; nothing of it is ever written to a disk.</summary>
    /// <exception cref="Refusal">It is no form, or a broken one.</exception>
    public static async Task<IFormCollection> ReadFormAsync(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
            throw new Refusal(StatusCodes.Status415UnsupportedMediaType, "Not a form", "Send a form: multipart/form-data with the document in the field 'file'.");
        var options = new FormOptions
        {
            MemoryBufferThreshold = Limits.FormSize + 1,
            MultipartBodyLengthLimit = Limits.FormSize,
            ValueLengthLimit = Limits.FormSize,
            ValueCountLimit = Parts,
            MultipartHeadersLengthLimit = 4096,
        };
        context.Features.Set<IFormFeature>(new FormFeature(context.Request, options));
        try
        {
            return await context.Request.ReadFormAsync(context.RequestAborted);
        }
        catch (Exception e) when (e is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            throw Refusal.Wrong($"The form is cut off or not well-formed, or has more than {Parts} parts; send it again.");
        }
    }

    /// <summary>A file of the form, or else the words of a text field; null where both are empty.</summary>
    public static Upload? Of(IFormCollection form, string field, string? textField = null)
    {
        if (form.Files[field] is { Length: > 0 } file)
            return new Upload(NameOf(file), BytesOf(file));
        // Programs send the words in the field itself; pages, where a field for a file stands beside, in one of their own.
        var words = form[field] is [{ Length: > 0 } own] ? own : form[textField ?? field].ToString();
        return string.IsNullOrWhiteSpace(words) ? null : new Upload("pasted text", Encoding.UTF8.GetBytes(words));
    }

    private static byte[] BytesOf(IFormFile file)
    {
        var name = NameOf(file);
        if (file.Length > Limits.FileSize)
            throw Refusal.TooLarge($"{name} is larger than {Limits.FileSize >> 20} MB; shrink its pictures or save the resume alone.");
        using var content = new MemoryStream((int)file.Length);
        file.CopyTo(content);
        return content.GetBuffer();
    }

    // A browser sends the name alone, others may send a path; neither ever names a file here.
    private static string NameOf(IFormFile file)
    {
        var name = file.FileName[(file.FileName.LastIndexOfAny(['/', '\\']) + 1)..].Trim();
        if (name.Length > NameLength)
            name = name[..NameLength];
        return name.Length == 0 ? "document" : name;
    }
}
