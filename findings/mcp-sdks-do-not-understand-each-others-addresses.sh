#!/usr/bin/env bash
# @modelcontextprotocol/sdk 1.32.2 and ModelContextProtocol 2.4.0: of one resource template, the two official packages make different
# addresses, and each reads different values out of the same one.
#
# Guess: the protocol says that a template is one of RFC 6570, so what either client fills in, either server gets; a server has at least
#   what its own package's client has sent.
# Behaviour: only a value without a special character, alone between slashes, arrives everywhere. The TypeScript server hands out a blank
#   as %20, refuses a query that lacks one of its values, and elsewhere knows the first of several names only, so that it refuses its own
#   client. The TypeScript client fills {/year,week} in as 2026,10 without any slash; the C# server takes that for the year, and an empty
#   text for the week. It reads {first,second} in the same way, which both clients write as anna,ben, and rightly so.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund @modelcontextprotocol/sdk@1.32.2
cat >templates.json <<'JSON'
[
  { "template": "notes://by/{person}/{title}", "values": { "person": "anna", "title": "last week" } },
  { "template": "notes://since{?from,to}", "values": { "from": "2026-03-02" } },
  { "template": "notes://week{/year,week}", "values": { "year": "2026", "week": "10" } },
  { "template": "notes://pair/{first,second}", "values": { "first": "anna", "second": "ben" } }
]
JSON
cat >server.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';

const server = new McpServer({ name: 'notes', version: '1.0.0' });
for (const { template } of JSON.parse(readFileSync('templates.json', 'utf8'))) {
  const read = (uri, values) => ({ contents: [{ uri: uri.href, text: Object.entries(values).flat().join(' ') }] });
  server.registerResource(template, new ResourceTemplate(template, { list: undefined }), {}, read);
}
await server.connect(new StdioServerTransport());
JS
cat >client.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { UriTemplate } from '@modelcontextprotocol/sdk/shared/uriTemplate.js';

const client = new Client({ name: 'notes', version: '1.0.0' });
await client.connect(new StdioClientTransport({ command: process.argv[2], args: process.argv.slice(3) }));
for (const { template, values } of JSON.parse(readFileSync('templates.json', 'utf8'))) {
  const uri = new UriTemplate(template).expand(values);
  const answer = await client.readResource({ uri }).then((result) => result.contents[0].text, () => 'refused');
  console.log(`  ${uri}: ${answer}`);
}
await client.close();
JS
cat >app.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="ModelContextProtocol" Version="2.4.0" />
    <PackageReference Include="Microsoft.Extensions.Hosting" Version="10.0.15" />
  </ItemGroup>
</Project>
XML
cat >Program.cs <<'CS'
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

if (args is [])
{
    var host = Host.CreateApplicationBuilder();
    host.Logging.ClearProviders();
    host.Services.AddMcpServer().WithStdioServerTransport().WithResources<Notes>();
    await host.Build().RunAsync();
    return;
}

await using var client = await McpClient.CreateAsync(new StdioClientTransport(new() { Command = args[0], Arguments = args[1..] }));
foreach (var one in JsonDocument.Parse(File.ReadAllText("templates.json")).RootElement.EnumerateArray())
{
    var template = one.GetProperty("template").GetString()!;
    var values = one.GetProperty("values").EnumerateObject().ToDictionary(value => value.Name, object? (value) => value.Value.GetString());
    try
    {
        var note = (TextResourceContents)(await client.ReadResourceAsync(template, values)).Contents[0];
        Console.WriteLine($"  {note.Uri}: {note.Text}");
    }
    catch (Exception e)
    {
        Console.WriteLine($"  {e.Message.Split('\'', ' ').First(word => word.StartsWith("notes:"))}: refused");
    }
}

[McpServerResourceType]
internal sealed class Notes
{
    [McpServerResource(UriTemplate = "notes://by/{person}/{title}")]
    public static string By(string person, string title) => $"person {person} title {title}";

    [McpServerResource(UriTemplate = "notes://since{?from,to}")]
    public static string Since(string? from = null, string? to = null) => $"from {from} to {to ?? "null"}";

    [McpServerResource(UriTemplate = "notes://week{/year,week}")]
    public static string Week(string year, string week) => $"year {year} week {(week is "" ? "(empty)" : week)}";

    [McpServerResource(UriTemplate = "notes://pair/{first,second}")]
    public static string Pair(string first, string second) => $"first {first} second {(second is "" ? "(empty)" : second)}";
}
CS

dotnet build -c Release -v quiet -nologo >log 2>&1 || { cat log >&2; exit 1; }
app='dotnet bin/Release/net10.0/app.dll'
seen=$(
  echo 'TypeScript client, TypeScript server' && node client.mjs node server.mjs
  echo 'C# client, TypeScript server' && $app node server.mjs
  echo 'TypeScript client, C# server' && node client.mjs $app
  echo 'C# client, C# server' && $app $app
)
expected='TypeScript client, TypeScript server
  notes://by/anna/last%20week: person anna title last%20week
  notes://since?from=2026-03-02: refused
  notes://week2026,10: refused
  notes://pair/anna,ben: refused
C# client, TypeScript server
  notes://by/anna/last%20week: person anna title last%20week
  notes://since?from=2026-03-02: refused
  notes://week/2026/10: refused
  notes://pair/anna,ben: refused
TypeScript client, C# server
  notes://by/anna/last%20week: person anna title last week
  notes://since?from=2026-03-02: from 2026-03-02 to null
  notes://week2026,10: year 2026,10 week (empty)
  notes://pair/anna,ben: first anna,ben second (empty)
C# client, C# server
  notes://by/anna/last%20week: person anna title last week
  notes://since?from=2026-03-02: from 2026-03-02 to null
  notes://week/2026/10: year 2026 week 10
  notes://pair/anna,ben: first anna,ben second (empty)'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
