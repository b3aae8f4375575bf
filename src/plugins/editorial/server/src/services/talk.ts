import type { TalkService } from '../../../contract';
import type { TalkPorts } from '../application/talk/ports';
import { createReadTalk } from '../application/talk/read-talk';
import { createOpenThread, createReply } from '../application/talk/say';
import { createSettle, createTakeBack } from '../application/talk/settle-thread';

/** Puts the use cases of comments together. */
export const assembleTalk = (ports: TalkPorts): { readonly talk: TalkService } => ({
  talk: {
    of: createReadTalk(ports),
    open: createOpenThread(ports),
    reply: createReply(ports),
    resolve: createSettle(ports, true),
    reopen: createSettle(ports, false),
    takeBack: createTakeBack(ports),
  },
});
