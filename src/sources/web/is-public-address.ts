import { BlockList, isIPv6 } from 'node:net';

const ranges = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '::/128',
  '::1/128',
  '64:ff9b::/96',
  'fc00::/7',
  'fe80::/10',
  'ff00::/8',
];

const reserved = new BlockList();
for (const range of ranges) {
  const [network = '', length] = range.split('/');
  reserved.addSubnet(network, Number(length), isIPv6(network) ? 'ipv6' : 'ipv4');
}

/** False for an IP address of this computer, a local network, a cloud's metadata service and the like. */
export function isPublicAddress(address: string): boolean {
  // The list itself sees through IPv4 addresses that are written as IPv6 ones.
  return !reserved.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}
