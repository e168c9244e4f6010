#!/usr/bin/env bash
# Microsoft.Graph 6.10.0 (Kiota 2.1.6): a text property of one's own that looks like a date or a GUID comes back as such, and is written
# otherwise.
#
# Guess: what is in AdditionalData, such as the properties of an open extension, is the text of the JSON, since nothing says that it is
#   more.
# Behaviour: whatever parses becomes a DateTime or a Guid. A date without a time is written as midnight in the zone of the machine: read
#   and written back in Berlin it is an instant of the day before. The offset of a time is replaced by the machine's, so that the local
#   hour is lost, and a GUID loses its capitals. "10:30", "2026-W01" and "20260105" stay texts, so a cast to string works for most values.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
cat >finding.cs <<'CS'
#:package Microsoft.Graph@6.10.0
#:package Microsoft.IdentityModel.Protocols.OpenIdConnect@8.23.0
#:package Microsoft.IdentityModel.Validators@8.23.0
#:package Microsoft.Kiota.Abstractions@2.1.6
#:package Microsoft.Kiota.Authentication.Azure@2.1.6
#:package Microsoft.Kiota.Http.HttpClientLibrary@2.1.6
#:package Microsoft.Kiota.Serialization.Form@2.1.6
#:package Microsoft.Kiota.Serialization.Json@2.1.6
#:package Microsoft.Kiota.Serialization.Multipart@2.1.6
#:package Microsoft.Kiota.Serialization.Text@2.1.6
#:package Std.UriTemplate@2.0.12
#:property PublishAot=false
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Serialization.Json;

SerializationWriterFactoryRegistry.DefaultInstance.ContentTypeAssociatedFactories["application/json"] = new JsonSerializationWriterFactory();
ParseNodeFactoryRegistry.DefaultInstance.ContentTypeAssociatedFactories["application/json"] = new JsonParseNodeFactory();
foreach (var text in new[] { "2026-01-05", "2026-01-05T09:00:00+09:00", "A7F3C2D1-0000-4000-8000-00000000000A", "10:30" })
{
    var extension = await KiotaJsonSerializer.DeserializeAsync<OpenTypeExtension>($$"""{"id":"x","note":"{{text}}"}""");
    var json = await KiotaJsonSerializer.SerializeAsStringAsync(extension!, serializeOnlyChangedValues: false);
    Console.WriteLine($"  {text}: {extension!.AdditionalData["note"].GetType().Name}, {json[json.IndexOf("note")..]}");
}
CS

seen=$(for zone in Europe/Berlin America/New_York; do echo $zone && TZ=$zone dotnet run finding.cs; done)
expected='Europe/Berlin
  2026-01-05: DateTime, note":"2026-01-05T00:00:00+01:00"}
  2026-01-05T09:00:00+09:00: DateTime, note":"2026-01-05T01:00:00+01:00"}
  A7F3C2D1-0000-4000-8000-00000000000A: Guid, note":"a7f3c2d1-0000-4000-8000-00000000000a"}
  10:30: String, note":"10:30"}
America/New_York
  2026-01-05: DateTime, note":"2026-01-05T00:00:00-05:00"}
  2026-01-05T09:00:00+09:00: DateTime, note":"2026-01-04T19:00:00-05:00"}
  A7F3C2D1-0000-4000-8000-00000000000A: Guid, note":"a7f3c2d1-0000-4000-8000-00000000000a"}
  10:30: String, note":"10:30"}'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
