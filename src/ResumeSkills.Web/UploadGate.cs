using Microsoft.AspNetCore.Http.Features;

namespace ResumeSkills.Web;

/// <summary>Lets in as many uploads at one time as the memory is meant for; the others are asked to come again.</summary>
internal sealed class UploadGate
{
    private long _inHand;

    /// <summary>Bytes of all uploads in hand.</summary>
    public long InHand => Interlocked.Read(ref _inHand);

    /// <summary>Makes room for a request; its lease gives the room back.</summary>
    /// <param name="limit">In bytes, what such a request may have.</param>
    /// <exception cref="Refusal">It is too large, or there is no room now.</exception>
    public Lease Enter(HttpContext context, long limit)
    {
        // Who does not say how much will come may send all there may be.
        var size = context.Request.ContentLength ?? limit;
        Limit(context, limit);
        if (Interlocked.Add(ref _inHand, size) <= Limits.UploadsInHand)
            return new Lease(this, size);
        Interlocked.Add(ref _inHand, -size);
        throw Refusal.Busy();
    }

    /// <summary>Refuses a request that says it is larger, and stops one that does not say so.</summary>
    /// <param name="limit">In bytes.</param>
    /// <exception cref="Refusal">It is too large.</exception>
    public static void Limit(HttpContext context, long limit)
    {
        if (context.Request.ContentLength > limit)
            throw Refusal.TooLarge($"This is more than {(limit >> 20 is > 0 and var size ? $"{size} MB" : $"{limit >> 10} KB")} together; send less, or shrink the pictures.");
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body)
            body.MaxRequestBodySize = limit;
    }

    internal sealed class Lease(UploadGate gate, long size) : IDisposable
    {
        public void Dispose() => Interlocked.Add(ref gate._inHand, -size);
    }
}
