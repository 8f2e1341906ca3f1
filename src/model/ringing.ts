import type { ContactType, Ring } from './contactType';
import { meanSeconds } from './meanSeconds';

/** Does the phone of an agent ever ring before he answers a contact of this type? */
export const rings = <T extends Pick<ContactType, 'ring'>>(type: T): type is T & { ring: Ring } =>
  type.ring !== undefined && !(type.ring.time.family === 'constant' && type.ring.time.mean === 0);

/** Mean time for which an agent is reserved for a contact before he answers it, as long as nobody gives up; seconds. */
export const meanRing = (type: ContactType): number => (rings(type) ? meanSeconds(type.ring.time) : 0);
