param name string
param location string
param tags object

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'vnet-${name}'
  location: location
  tags: tags
  properties: {
    addressSpace: { addressPrefixes: ['10.71.0.0/22'] }
    subnets: [
      {
        name: 'functions' // Flex Consumption asks for this delegation, and for a name without underscores
        properties: {
          addressPrefix: '10.71.0.0/23'
          delegations: [{ name: 'flex', properties: { serviceName: 'Microsoft.App/environments' } }]
        }
      }
      {
        name: 'endpoints'
        properties: { addressPrefix: '10.71.2.0/24', privateEndpointNetworkPolicies: 'Disabled' }
      }
    ]
  }
}

output functionsSubnetId string = '${network.id}/subnets/functions'
