import 'socket.io-client';
