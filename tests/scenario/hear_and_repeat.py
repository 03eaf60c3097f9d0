# SPDX-License-Identifier: Apache-2.0
# Hears one datagram of desks that announce themselves, and sends it again, unchanged, so many times.
# usage: hear_and_repeat.py OWN-ADDRESS TIMES
import socket
import sys

GROUP, PORT = "239.255.71.76", 47615

own = socket.inet_aton(sys.argv[1])
ear = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
ear.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
ear.bind(("", PORT))
ear.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, socket.inet_aton(GROUP) + own)
ear.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, own)
ear.settimeout(15)
datagram, heard_from = ear.recvfrom(2048)
for _ in range(int(sys.argv[2])):
    ear.sendto(datagram, (GROUP, PORT))
print(len(datagram), heard_from[0])
