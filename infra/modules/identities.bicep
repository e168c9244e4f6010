// Identities for Microsoft 365, one per role, so that the one that reads calendars can neither change them nor send mail.
// infra/entra/grant.ps1 (Entra) and infra/entra/exchange.ps1 (Exchange) grant their permissions.
param name string
param location string
param tags object
param readsFreeBusy bool

resource reader 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-${name}-reader'
  location: location
  tags: tags
}

resource writer 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-${name}-writer'
  location: location
  tags: tags
}

resource mailer 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-${name}-mailer'
  location: location
  tags: tags
}

resource freeBusy 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = if (readsFreeBusy) {
  name: 'id-${name}-free-busy'
  location: location
  tags: tags
}

output reader { id: string, clientId: string, principalId: string } = {
  id: reader.id
  clientId: reader.properties.clientId
  principalId: reader.properties.principalId
}
output writer { id: string, clientId: string, principalId: string } = {
  id: writer.id
  clientId: writer.properties.clientId
  principalId: writer.properties.principalId
}
output mailer { id: string, clientId: string, principalId: string } = {
  id: mailer.id
  clientId: mailer.properties.clientId
  principalId: mailer.properties.principalId
}
output freeBusy { id: string, clientId: string, principalId: string } = {
  id: readsFreeBusy ? freeBusy!.id : ''
  clientId: readsFreeBusy ? freeBusy!.properties.clientId : ''
  principalId: readsFreeBusy ? freeBusy!.properties.principalId : ''
}
