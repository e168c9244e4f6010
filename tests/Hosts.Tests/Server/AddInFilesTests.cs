using Microsoft.AspNetCore.Http;
using OutlookOneOnOne.Hosts.Local.Server.AddIn;
using OutlookOneOnOne.Hosts.Tests.Cli;

namespace OutlookOneOnOne.Hosts.Tests.Server;

public sealed class AddInFilesTests : IDisposable
{
    private const string Hosting = """
        {
          "globalHeaders": { "Content-Security-Policy": "default-src 'none'", "Referrer-Policy": "no-referrer" },
          "routes": [
            { "route": "/chunks/*", "headers": { "Cache-Control": "immutable" } },
            { "route": "/playground/*", "headers": { "Content-Security-Policy": "frame-ancestors 'self'" } }
          ]
        }
        """;

    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("taskpane.html", "text/html; charset=utf-8", "default-src 'none'", "no-cache")]
    [InlineData("chunks/a.js", "text/javascript; charset=utf-8", "default-src 'none'", "immutable")]
    [InlineData("playground/pane.html", "text/html; charset=utf-8", "frame-ancestors 'self'", "no-cache")]
    [InlineData("icons/icon-16.png", "image/png", "default-src 'none'", "no-cache")]
    public async Task A_file_is_served_with_its_type_and_the_headers_of_its_route(string file, string type, string policy, string cache)
    {
        var context = new DefaultHttpContext { Response = { Body = new MemoryStream() } };
        await Built("words", file).WriteAsync(context, file);
        Assert.Equal(type, context.Response.ContentType);
        Assert.Equal(policy, context.Response.Headers.ContentSecurityPolicy);
        Assert.Equal(cache, context.Response.Headers.CacheControl);
        Assert.Equal("no-referrer", context.Response.Headers["Referrer-Policy"]);
        Assert.Equal("words"u8.ToArray(), ((MemoryStream)context.Response.Body).ToArray());
    }

    [Fact]
    public void Without_a_build_there_is_no_playground_and_nothing_fails()
    {
        Assert.False(new AddInFiles(folder.In("nowhere")).HasPlayground);
        Assert.True(Built("words", AddInFiles.PlaygroundPage).HasPlayground);
    }

    public void Dispose() => folder.Dispose();

    private AddInFiles Built(string content, string file)
    {
        Write(HostingRules.FileName, Hosting);
        Write(file, content);
        return new AddInFiles(folder.Path);
    }

    private void Write(string file, string content)
    {
        var path = folder.In(file.Split('/'));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
