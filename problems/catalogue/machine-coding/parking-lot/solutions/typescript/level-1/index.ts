export { ParkingLot } from './parking-lot.ts';
