import 'dockerode';
