using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;

namespace ResumeSkills.Web.Safety;

/// <summary>How much one client may ask for in a minute, and at one time.</summary>
internal static class ClientLimits
{
    // An owner of an IPv6 network has 2^64 addresses: all count as one.
    private const int NetworkBytes = 8;

    public static void Add(IServiceCollection services, WebSettings settings) => services.AddRateLimiter(limiter =>
    {
        // In this order: a request that has to wait asks twice, and should count once.
        limiter.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            Limiter(settings, _ => new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = Limits.RequestsInHand, QueueLimit = Limits.Waiting })),
            Limiter(settings, perMinute => new SlidingWindowRateLimiter(new SlidingWindowRateLimiterOptions
            {
                PermitLimit = perMinute,
                Window = TimeSpan.FromMinutes(1),
                SegmentsPerWindow = 6,
                QueueLimit = 0,
            })));
        limiter.OnRejected = (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(10);
            throw new Refusal(StatusCodes.Status429TooManyRequests, "Too many requests", "Wait a little before you go on.")
            {
                RetryAfter = Math.Max(1, (int)wait.TotalSeconds),
            };
        };
    });

    private static PartitionedRateLimiter<HttpContext> Limiter(WebSettings settings, Func<int, RateLimiter> create) => PartitionedRateLimiter.Create<HttpContext, string>(context =>
    {
        var address = context.Connection.RemoteIpAddress;
        var allowed = settings.RequestsPerMinute ?? (address is null || IPAddress.IsLoopback(address) ? null : Limits.RequestsPerMinute);
        return allowed is { } perMinute && !IsProbe(context.Request.Path)
            ? RateLimitPartition.Get(NameOf(address), _ => create(perMinute))
            : RateLimitPartition.GetNoLimiter("");
    });

    private static bool IsProbe(PathString path) => path == "/healthz" || path == "/readyz";

    private static string NameOf(IPAddress? address) => address switch
    {
        null => "local",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: System.Net.Sockets.AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, NetworkBytes)),
        _ => string.Create(CultureInfo.InvariantCulture, $"{address}"),
    };
}
