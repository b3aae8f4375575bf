/** 128 kbit/s at 44100 Hz, MPEG 1 layer III: 417 bytes a frame. */
const mp3Frame = (): Buffer => Buffer.concat([Buffer.from('fffb9000', 'hex'), Buffer.alloc(413)]);

/** Four silent frames. */
export const anMp3 = (): Buffer => Buffer.concat([mp3Frame(), mp3Frame(), mp3Frame(), mp3Frame()]);

/** The same behind a tag of 20 bytes and some padding. */
export const aTaggedMp3 = (): Buffer => Buffer.concat([Buffer.from('49443304000000000014', 'hex'), Buffer.alloc(20 + 100), anMp3()]);

export const mp4Box = (type: string, data: Buffer): Buffer => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + data.length, 0);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, data]);
};

/** Boxes in order, with nothing to see in them. */
export const anMp4 = (): Buffer =>
  Buffer.concat([
    mp4Box('ftyp', Buffer.from('isom\0\0\0\x01isommp42', 'latin1')),
    mp4Box('moov', Buffer.alloc(64)),
    mp4Box('mdat', Buffer.alloc(200, 7)),
  ]);

export const aVtt = (): Buffer => Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.000\n<v Narrator>Welcome to the briefing.\n');
