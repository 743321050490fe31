import type { Message } from '../../messages/message.ts'

/** How to bring the bot to Discord and Slack, for whoever started it without either. */
export const connectMessage: Message = {
  title: 'Bring it to Discord and Slack',
  parts: [
    {
      kind: 'facts',
      facts: [
        { name: 'Discord', value: ['set ', { code: 'DISCORD_TOKEN' }, ' (the bot token of your application)'] },
        {
          name: 'Slack',
          value: [
            'set ',
            { code: 'SLACK_BOT_TOKEN' },
            ' and ',
            { code: 'SLACK_APP_TOKEN' },
            ' (',
            { code: 'npm run slack:manifest' },
            ' writes the manifest of the app)',
          ],
        },
      ],
    },
    {
      kind: 'text',
      lines: [
        ['in the environment or in a file ', { code: '.env' }, ', and run ', { code: 'npm start' }, ' again.'],
        ['The README says where to click; ', { code: 'npm start -- --help' }, ' lists every setting.'],
        ['In a terminal, ', { code: 'npm start' }, ' opens a chat right here.'],
      ],
    },
  ],
  controls: [],
  private: false,
  tone: 'answer',
  data: null,
}
