#!/usr/bin/env bash
# ModelContextProtocol 2.4.0 and @modelcontextprotocol/sdk 1.32.2: a C# tool refuses each time of day that its own schema allows, and the
# official TypeScript client throws away each one that the tool returns.
#
# Guess: the package makes the schema out of the C# types and reads and writes these itself, so schema and values fit, and the other
#   official package agrees.
# Behaviour: a TimeOnly is declared as the format "time", which in JSON Schema has an offset (RFC 3339, full-time). The reader takes 09:30
#   and 09:30:00 but neither 09:30:00Z nor 09:30:00+01:00, so that no text is both allowed and read. A result without an offset is an error
#   in the client, which has the tool's whole answer and hands out none of it. A DateTime without a zone is such a result, too, as is a
#   relative address; as an argument it is read. Whether a tool works can depend on its data: a DateTime in UTC passes.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund @modelcontextprotocol/sdk@1.32.2
cat >client.mjs <<'JS'
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

const client = new Client({ name: 'notes', version: '1.0.0' });
await client.connect(new StdioClientTransport({ command: 'dotnet', args: ['bin/Release/net10.0/app.dll'] }));
const { tools } = await client.listTools();
const formatOf = ({ inputSchema, outputSchema }) => Object.values((outputSchema ?? inputSchema).properties)[0].format ?? 'none';
for (const [name, ...values] of [
  ['day'], ['time_of_day'], ['utc'], ['local'], ['page'],
  ['take_time_of_day', '09:30', '09:30:00', '09:30:00Z', '09:30:00+01:00'], ['take_local', '2026-03-02T09:30:00'],
]) {
  console.log(`${name}, format ${formatOf(tools.find((tool) => tool.name === name))}`);
  for (const value of values.length ? values : [undefined]) {
    const answer = await client.callTool({ name, arguments: value ? { value } : {} }).then(
      (result) => (result.isError ? 'refused by the server' : result.content[0].text),
      (error) => error.message.replace(/^.*schema: data/, 'error: '));
    console.log(`  ${value ? `${value}: ` : ''}${answer}`);
  }
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
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.Server;

var host = Host.CreateApplicationBuilder();
host.Logging.ClearProviders();
host.Services.AddMcpServer().WithStdioServerTransport().WithTools<Meetings>();
await host.Build().RunAsync();

internal sealed record Is<T>(T Value);

[McpServerToolType]
internal sealed class Meetings
{
    [McpServerTool(Name = "day", UseStructuredContent = true)]
    public static Is<DateOnly> Day() => new(new DateOnly(2026, 3, 2));

    [McpServerTool(Name = "time_of_day", UseStructuredContent = true)]
    public static Is<TimeOnly> TimeOfDay() => new(new TimeOnly(9, 30));

    [McpServerTool(Name = "utc", UseStructuredContent = true)]
    public static Is<DateTime> Utc() => new(new DateTime(2026, 3, 2, 9, 30, 0, DateTimeKind.Utc));

    [McpServerTool(Name = "local", UseStructuredContent = true)]
    public static Is<DateTime> Local() => new(new DateTime(2026, 3, 2, 9, 30, 0));

    [McpServerTool(Name = "page", UseStructuredContent = true)]
    public static Is<Uri> Page() => new(new Uri("/page?pair=1", UriKind.Relative));

    [McpServerTool(Name = "take_time_of_day")]
    public static string TakeTimeOfDay(TimeOnly value) => $"read as {value:HH:mm}";

    [McpServerTool(Name = "take_local")]
    public static string TakeLocal(DateTime value) => $"read as {value:HH:mm}, {value.Kind}";
}
CS

dotnet build -c Release -v quiet -nologo >log 2>&1 || { cat log >&2; exit 1; }
seen=$(node client.mjs)
expected='day, format date
  {"value":"2026-03-02"}
time_of_day, format time
  error: /value must match format "time"
utc, format date-time
  {"value":"2026-03-02T09:30:00Z"}
local, format date-time
  error: /value must match format "date-time"
page, format uri
  error: /value must match format "uri"
take_time_of_day, format time
  09:30: read as 09:30
  09:30:00: read as 09:30
  09:30:00Z: refused by the server
  09:30:00+01:00: refused by the server
take_local, format date-time
  2026-03-02T09:30:00: read as 09:30, Unspecified'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
